/**
 * What every HTTP operation has in common: problem answers with pointers, idempotent POSTs, ETags,
 * pages and rate limits. What an operation does belongs to its service.
 */
package dev.dewcycle.kit.web;
