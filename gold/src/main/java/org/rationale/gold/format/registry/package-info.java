/** All formats together: by name, and by what a file or a folder looks like. */
package org.rationale.gold.format.registry;
