/** When a service that died is started again and when not. Pure: the time is passed in. */
package dev.dewcycle.stack.supervision;
