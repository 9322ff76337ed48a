/** What is true: hand-corrected labels, their formats and their check. */
package org.rationale.gold;
