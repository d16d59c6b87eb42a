package dev.dewcycle.routine.violation;

import java.sql.SQLException;

/** Core code that knows a database. */
public record Cheat(SQLException cause) {}
