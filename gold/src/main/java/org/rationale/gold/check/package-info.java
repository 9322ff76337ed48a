/**
 * Whether gold is as it says it is: the labels against the texts, the guidelines' rules and the
 * corpus that they belong to.
 */
package org.rationale.gold.check;
