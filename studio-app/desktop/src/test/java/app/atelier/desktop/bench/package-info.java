/** How long the studio takes to start. Run by {@code packaging/bench start}. */
@NullMarked
package app.atelier.desktop.bench;

import org.jspecify.annotations.NullMarked;
