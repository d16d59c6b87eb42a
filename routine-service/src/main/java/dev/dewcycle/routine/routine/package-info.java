/**
 * Who applies what when: applications, their cadences and the order of layers. Whether products get
 * along is asked in {@code layering}.
 */
package dev.dewcycle.routine.routine;
