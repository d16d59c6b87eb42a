package dev.dewcycle.kit.sample;

import java.util.UUID;

record Note(UUID id, long version, String text) {}
