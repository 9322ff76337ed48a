/** How fast: benchmarks, each figure beside something that ran in the same process. */
package org.rationale.bench;
