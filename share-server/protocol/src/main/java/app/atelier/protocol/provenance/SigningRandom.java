package app.atelier.protocol.provenance;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret number of an ECDSA signature, drawn out of the key and the message as RFC 6979 recommends: no weak random
 * source can betray the key, and the same picture signed twice is the same file, so that it is kept once. HMAC-SHA256 of
 * a counter and the message under the private key; whoever does not know the key cannot tell it from chance.
 */
final class SigningRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final transient Mac mac;
    private final transient byte[] message;
    private int counter;

    SigningRandom(PrivateKey key, byte[] message) throws GeneralSecurityException {
        this.mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
        this.message = message;
    }

    @Override
    public void nextBytes(byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            byte[] block = mac.doFinal(ByteBuffer.allocate(4 + message.length)
                    .putInt(counter++)
                    .put(message)
                    .array());
            rest.put(block, 0, Math.min(block.length, rest.remaining()));
        }
    }
}
