/** What is found: finders, their lexicons and their CoreNLP annotators. */
package org.rationale.annotators;
