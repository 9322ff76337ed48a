/** The command line: one class a command. The only room with System.out and exit codes. */
package org.rationale.cli;
