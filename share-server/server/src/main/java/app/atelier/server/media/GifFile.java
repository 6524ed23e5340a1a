package app.atelier.server.media;

import app.atelier.server.problems.Problem;

/** Walks through a GIF (GIF89a) block by block; still ones are taken and kept as PNG, moving ones are not. */
final class GifFile {
    private static final int HEADER = 13;
    private static final int MOST_BLOCKS = 100_000;

    private GifFile() {}

    static StrippedPicture strip(byte[] file, PictureLimits limits) {
        if (file.length < HEADER) {
            throw Problem.of(422, "picture.truncated");
        }
        int width = limits.side(Bytes.u16Little(file, 6));
        int height = limits.side(Bytes.u16Little(file, 8));
        limits.check(width, height);
        int at = HEADER + colours(file[10]);
        int frames = 0;
        for (int blocks = 0; blocks < MOST_BLOCKS; blocks++) {
            if (at >= file.length) {
                throw Problem.of(422, "picture.truncated");
            }
            int kind = file[at] & 0xFF;
            if (kind == ';') {
                if (frames == 0) {
                    throw Problem.of(422, "picture.truncated");
                }
                return new StrippedPicture(PictureType.GIF, new byte[0], width, height, 1, null);
            }
            if (kind == '!') {
                at = afterBlocks(file, at + 2);
            } else if (kind == ',' && file.length - at > 10) {
                if (++frames > 1) {
                    throw Problem.of(422, "picture.animated");
                }
                limits.check(limits.side(Bytes.u16Little(file, at + 5)), limits.side(Bytes.u16Little(file, at + 7)));
                at = afterBlocks(file, at + 10 + colours(file[at + 9]) + 1);
            } else {
                throw Problem.of(422, "picture.broken");
            }
        }
        throw Problem.of(422, "picture.broken");
    }

    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static int afterBlocks(byte[] file, int from) {
        int at = from;
        while (at < file.length && file[at] != 0) {
            at += (file[at] & 0xFF) + 1;
        }
        if (at >= file.length) {
            throw Problem.of(422, "picture.truncated");
        }
        return at + 1;
    }
}
