package app.atelier.imaging.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.Pictures;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentFormatTest {
    private final DocumentStore store = new DocumentStore();

    static List<PixelFormat> formats() {
        return List.of(
                PixelFormat.SRGB8,
                new PixelFormat(Depth.U8, ColourSpace.DISPLAY_P3),
                new PixelFormat(Depth.U16, ColourSpace.SRGB),
                new PixelFormat(Depth.U16, ColourSpace.LINEAR_P3),
                new PixelFormat(Depth.F32, ColourSpace.SRGB),
                new PixelFormat(Depth.F32, ColourSpace.LINEAR_SRGB));
    }

    private static Document document(PixelFormat format) {
        return Document.of(Pictures.random(31, 17, 3).convertedTo(format))
                .add(new PictureLayer(
                        LayerInfo.named("b", "B").withOpacity(0.5f), Pictures.random(9, 9, 1), Placement.at(3, 2)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void formatAndPixelsComeBackExactly(PixelFormat format) throws IOException {
        Document document = document(format);
        byte[] file = store.encode(document);
        Document read = store.decode(file);
        assertThat(read.format()).isEqualTo(format);
        Picture before = ((PictureLayer) document.layers().getFirst()).picture();
        Picture after = ((PictureLayer) read.layers().getFirst()).picture();
        assertThat(after.samePixels(before)).isTrue();
        assertThat(store.encode(read)).as("the same bytes again").isEqualTo(file);
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text.contains("\"space\"")).isEqualTo(!format.isSrgb8());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void openRasterKeepsWhatItCan(PixelFormat format) throws IOException {
        Document document = document(format);
        Document read = new OpenRaster().decode(new OpenRaster().encode(document));
        Depth depth = format.depth() == Depth.U8 ? Depth.U8 : Depth.U16;
        assertThat(read.format())
                .isEqualTo(new PixelFormat(depth, format.space().asEncoded()));
        if (!format.space().linear()) {
            Renderer renderer = new Renderer();
            assertThat(Pictures.difference(renderer.render(read), renderer.render(document)))
                    .isLessThanOrEqualTo(2);
        }
    }

    @Test
    void formatsThatAreNotKnownAreSaidToBe() throws IOException {
        for (String[] bad : new String[][] {
            {"\"depth\":\"u16\",\"space\":\"adobe\"", "“adobe”"},
            {"\"depth\":\"u17\"", "“u17”"},
            {"\"space\":\"srgb-linear\"", "16 bits"}
        }) {
            String json = "{\"version\":2,\"width\":3,\"height\":3," + bad[0] + ",\"geometry\":{},\"layers\":[]}";
            assertThatThrownBy(() -> new ArchiveReader(name -> null, new PictureReader())
                            .read(new ObjectMapper().readTree(json)))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageContaining(bad[1]);
        }
    }
}
