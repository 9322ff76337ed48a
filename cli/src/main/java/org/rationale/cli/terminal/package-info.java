/** What a person sees while a command runs: the terminal, its colours, progress and tables. */
package org.rationale.cli.terminal;
