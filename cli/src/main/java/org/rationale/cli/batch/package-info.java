/** Many documents: annotated on all cores, handed on in order, no more held than are in work. */
package org.rationale.cli.batch;
