/** The whole road in one test: the window, a server process and a browser. Run by {@code packaging/test}. */
@NullMarked
package app.atelier.desktop.road;

import org.jspecify.annotations.NullMarked;
