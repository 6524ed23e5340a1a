/**
 * The frame around every place: title bar, rail, action list, shortcuts, notices, and the way from
 * one place to another. Knows places only through {@link Place}. Begin at {@link ShellModel}.
 */
@NullMarked
package app.atelier.desktop.shell;

import org.jspecify.annotations.NullMarked;
