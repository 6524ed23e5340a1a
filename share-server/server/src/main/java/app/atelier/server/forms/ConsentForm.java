package app.atelier.server.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of {@code POST /oauth/authorize}: fields {@code decision} ({@code allow} or {@code deny}) and the hidden ones.
 *
 * @param application name of the app that asks
 * @param website its address, checked to be http or https, or null
 * @param accountName as whom
 * @param scopes what it asks for, in order
 * @param destination host or scheme where one goes next, null if a code is shown instead
 * @param hidden all hidden fields by name, {@code csrf} included
 * @param csrf for the form of {@code POST /sign-out} on the same page
 */
public record ConsentForm(
        String application,
        @Nullable String website,
        String accountName,
        String displayName,
        List<String> scopes,
        @Nullable String destination,
        Map<String, String> hidden,
        String csrf) {}
