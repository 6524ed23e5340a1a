package app.atelier.server.passwords;

import app.atelier.server.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as Argon2id (RFC 9106) in its usual text form {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. Each takes
 * 19 MiB, so only a few are worked on at the same time.
 */
public final class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int ITERATIONS = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 2;
    private static final int WAIT_SECONDS = 10;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore permits = new Semaphore(AT_ONCE, true);
    private final String decoy;

    public Passwords() {
        this.decoy = hash("a password that nobody has");
    }

    /** A salted hash to keep. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        byte[] hash = argon(password, salt, MEMORY_KIB, ITERATIONS, LANES, HASH_BYTES);
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + ITERATIONS + ",p=" + LANES + "$" + text.encodeToString(salt)
                + "$" + text.encodeToString(hash);
    }

    /** Whether the password is the one of the hash; with no hash it works as long and says no. */
    public boolean matches(String password, Optional<String> kept) {
        String[] parts = kept.orElse(decoy).split("\\$");
        String[] costs = parts[3].split(",");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] hash = Base64.getDecoder().decode(parts[5]);
        byte[] tried = argon(password, salt, cost(costs[0]), cost(costs[1]), cost(costs[2]), hash.length);
        return MessageDigest.isEqual(tried, hash) && kept.isPresent();
    }

    private static int cost(String pair) {
        return Integer.parseInt(pair.substring(2));
    }

    private byte[] argon(String password, byte[] salt, int memory, int iterations, int lanes, int length) {
        acquire();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(iterations)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            byte[] out = new byte[length];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), out);
            return out;
        } finally {
            permits.release();
        }
    }

    private void acquire() {
        try {
            if (!permits.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.later(503, WAIT_SECONDS, "busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.later(503, WAIT_SECONDS, "busy");
        }
    }
}
