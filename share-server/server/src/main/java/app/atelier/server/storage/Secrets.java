package app.atelier.server.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Handle;

/** Random words that nobody can guess, their hashes to keep, and a key of the server's own to sign with. */
public final class Secrets {
    private static final int BYTES = 32;
    private static final String KEY = "forms";

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    /** Reads the server's key, or makes it the first time. */
    public Secrets(Database database) {
        String made = fresh();
        String kept = database.write(handle -> keep(handle, made));
        this.key = new SecretKeySpec(kept.getBytes(StandardCharsets.US_ASCII), "HmacSHA256");
    }

    private static String keep(Handle handle, String made) {
        handle.createUpdate(
                        "insert into server_secrets (name, value) values (:name, :value) on conflict (name) do nothing")
                .bind("name", KEY)
                .bind("value", made)
                .execute();
        return handle.createQuery("select value from server_secrets where name = :name")
                .bind("name", KEY)
                .mapTo(String.class)
                .one();
    }

    /** 256 random bits as 43 letters that are safe in addresses and cookies. */
    public String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What only this server can say about a text. */
    public String sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] signed = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether two texts are the same, in a time that does not tell where they differ. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
