/**
 * The place for choices that stay: look, storage, accounts, back ends, shortcuts, licences. Begin at
 * {@link SettingsModel}.
 */
@NullMarked
package app.atelier.desktop.settings;

import org.jspecify.annotations.NullMarked;
