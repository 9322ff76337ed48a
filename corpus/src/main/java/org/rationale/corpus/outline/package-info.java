/** Where the parts of a determination are: its header, its sections and its disputed items. */
package org.rationale.corpus.outline;
