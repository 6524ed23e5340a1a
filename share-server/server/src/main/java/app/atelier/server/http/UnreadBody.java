package app.atelier.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a refused request still sends. A server that answers and closes while a body is on its way makes the client see
 * a broken connection instead of the sentence it was sent, so the rest is read and thrown away first, where that is
 * little; where it is much, the answer says that the connection ends with it (RFC 9112, 9.6).
 */
final class UnreadBody {
    private static final int PIECE = 16 * 1024;

    private UnreadBody() {}

    /**
     * Reads the rest of the request's body, or marks the answer as the connection's last. To be called before the
     * answer is written.
     *
     * @param most bytes that are worth reading
     */
    static void settle(Context context, long most) {
        boolean announced = context.header("Expect") != null;
        boolean bodiless = context.req().getContentLengthLong() <= 0 && context.header("Transfer-Encoding") == null;
        if (bodiless) {
            return;
        }
        if (announced || context.req().getContentLengthLong() > most || !readToEnd(context, most)) {
            context.header("Connection", "close");
        }
    }

    private static boolean readToEnd(Context context, long most) {
        byte[] piece = new byte[PIECE];
        long rest = most;
        try {
            InputStream body = context.req().getInputStream();
            while (rest >= 0) {
                int count = body.read(piece);
                if (count < 0) {
                    return true;
                }
                rest -= count;
            }
            return false;
        } catch (IOException | IllegalStateException e) {
            // The body broke off, or something else reads it already.
            return false;
        }
    }
}
