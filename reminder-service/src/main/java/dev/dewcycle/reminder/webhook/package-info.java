/**
 * Tells partners by signed HTTP requests, after Standard Webhooks 1.0: which events an endpoint
 * gets, when a failed delivery is tried again, when an endpoint is disabled, and to which addresses
 * the service may connect at all. What the events say comes from the topics; nothing is made up
 * here.
 */
package dev.dewcycle.reminder.webhook;
