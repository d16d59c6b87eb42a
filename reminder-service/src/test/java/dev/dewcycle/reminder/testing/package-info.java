/** What several tests share: phases to tell of, and the two sides of Kafka. It holds no test. */
package dev.dewcycle.reminder.testing;
