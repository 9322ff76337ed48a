/**
 * How labels are written into files and read back: one class a format, the units in which they
 * count, and files that are whole or absent. The brat format has a room of its own.
 */
package org.rationale.gold.format;
