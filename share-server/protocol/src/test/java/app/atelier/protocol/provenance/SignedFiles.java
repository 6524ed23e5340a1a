package app.atelier.protocol.provenance;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;

/** Small pictures and signers for tests. */
final class SignedFiles {
    static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    static final Signer ADA = Signer.create("Ada Ångström", NOW);
    static final Signer BO = Signer.create("Bo", NOW);
    static final TrustList TRUSTS_ADA = new TrustList(java.util.Set.copyOf(ADA.chain()));
    static final Statement COMPOSED =
            new Statement("Atelier", "1.0", List.of(Action.created(DigitalSource.ALGORITHMIC)), List.of());

    private SignedFiles() {}

    static byte[] png(int side) {
        return drawn("png", side);
    }

    static byte[] jpeg(int side) {
        return drawn("jpg", side);
    }

    /** Not a picture that can be decoded; the chunks of one. */
    static byte[] webp(int side) {
        byte[] pixels = new byte[side];
        ByteBuffer out = ByteBuffer.allocate(20 + pixels.length + (side & 1)).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(out.capacity() - 8);
        out.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(pixels.length)
                .put(pixels);
        return out.array();
    }

    private static byte[] drawn(String format, int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < side * side; i++) {
            image.setRGB(i % side, i / side, i * 7919);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Provenance check(byte[] file) {
        return Provenance.check(file, TRUSTS_ADA, NOW);
    }
}
