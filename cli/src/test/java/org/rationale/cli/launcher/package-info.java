/** Tests of the script {@code ./rationale}, with a stand-in for the build. */
package org.rationale.cli.launcher;
