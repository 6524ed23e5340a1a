/** The runtime of neural networks, opened once for all who use it. */
@NullMarked
package app.atelier.generation.nets;

import org.jspecify.annotations.NullMarked;
