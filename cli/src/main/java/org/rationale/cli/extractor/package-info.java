/** Who finds the mentions: the built-in extractors, or any program behind two pipes. */
package org.rationale.cli.extractor;
