package app.atelier.server.forms;

import io.javalin.http.Context;

/** Draws the forms and the pages of errors as HTML. The routes that call this set status and headers themselves. */
public interface FormPages {
    String signIn(Context context, SignInForm form);

    String signUp(Context context, SignUpForm form);

    String consent(Context context, ConsentForm form);

    String code(Context context, CodeForm form);

    /** A page for an error: 400, 403, 404, 410, 429, 500, … with its sentence. */
    String problem(Context context, int status, String sentence);
}
