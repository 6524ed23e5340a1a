package app.atelier.server.http;

import app.atelier.server.problems.Problem;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The field {@code file} of a form: how long it may be is asked before its first byte is read and after its last. */
public final class Uploads {
    private static final String FIELD = "file";
    /** So much beside the file a form may have. */
    private static final int FORM_BYTES = 64 << 10;

    private Uploads() {}

    /**
     * To be called before the body is read.
     *
     * @param most bytes of a file
     * @throws Problem 413 for a body that says it is longer than a form with such a file
     */
    public static void checkAnnounced(Context context, long most) {
        if (context.req().getContentLengthLong() > most + FORM_BYTES) {
            throw tooLong(most);
        }
    }

    /**
     * The file, once the last byte of the request has come; nothing where there is none in it.
     *
     * @param most bytes of a file
     * @throws Problem 413 for a longer one
     */
    public static Optional<UploadedFile> received(Context context, long most) {
        if (!context.isMultipartFormData()) {
            return Optional.empty();
        }
        Optional<UploadedFile> upload = Optional.ofNullable(context.uploadedFile(FIELD));
        if (upload.isPresent() && upload.get().size() > most) {
            throw tooLong(most);
        }
        return upload;
    }

    private static Problem tooLong(long most) {
        return Problem.of(413, "picture.long", most);
    }

    /** All of it, in memory. */
    public static byte[] bytes(UploadedFile upload) throws IOException {
        try (InputStream content = upload.content()) {
            return content.readAllBytes();
        }
    }
}
