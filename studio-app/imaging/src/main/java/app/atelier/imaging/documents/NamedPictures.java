package app.atelier.imaging.documents;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.layers.Mask;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pictures and masks beside a description, numbered as they are first met. */
final class NamedPictures implements DescriptionWriter.Names {
    private final String folder;
    private final Map<Object, String> names = new IdentityHashMap<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private int masks;

    /** @param folder that they lie in, with a slash at its end, or empty */
    NamedPictures(String folder) {
        this.folder = folder;
    }

    /** A picture that lies in the container already. */
    void known(Picture picture, String name) {
        names.put(picture, name);
    }

    @Override
    public String of(Picture picture) {
        return names.computeIfAbsent(picture, key -> {
            String ending = picture.depth() == Depth.F32 ? ".tif" : ".png";
            String name = folder + "pictures/" + (pictures.size() - masks) + ending;
            pictures.put(name, picture);
            return name;
        });
    }

    @Override
    public String of(Mask mask) {
        return names.computeIfAbsent(mask, key -> {
            String name = folder + "masks/" + masks++ + ".png";
            pictures.put(name, MaskPictures.of(mask));
            return name;
        });
    }

    /** Puts those that do not lie there yet into a container. */
    void put(Archive archive, PictureWriter writer) throws IOException {
        for (Map.Entry<String, Picture> entry : pictures.entrySet()) {
            Picture picture = entry.getValue();
            // Floats fit no PNG; TIFF keeps them exactly.
            ExportSettings exact = picture.depth() == Depth.F32
                    ? ExportSettings.of(ExportSettings.Format.TIFF)
                    : ExportSettings.PNG.withPngEffort(2);
            archive.put(entry.getKey(), writer.encode(picture, PictureMetadata.NONE, exact));
        }
    }
}
