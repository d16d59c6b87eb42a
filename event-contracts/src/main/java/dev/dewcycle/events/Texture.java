package dev.dewcycle.events;

/** How a product runs, thin before thick: the order inside one layering step. */
public enum Texture {
  WATERY,
  LIGHT,
  VISCOUS,
  CREAM,
  OIL
}
