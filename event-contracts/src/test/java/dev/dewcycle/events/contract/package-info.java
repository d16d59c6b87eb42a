/**
 * Generates the JSON Schemas and the AsyncAPI document from the records, and holds them to the
 * committed files. It holds nothing that runs in a service.
 */
package dev.dewcycle.events.contract;
