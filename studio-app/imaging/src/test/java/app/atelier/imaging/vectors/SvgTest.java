package app.atelier.imaging.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {
    private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg'"
            + " xmlns:xlink='http://www.w3.org/1999/xlink' width='100' height='50' viewBox='0 0 100 50'>";
    private static final String RED = "<rect width='100' height='50' fill='#ff0000'/>";

    /** Kept, because loggers that nobody holds forget their level. */
    private static final Logger PARSER = Logger.getLogger("com.github.weisj.jsvg");

    @BeforeAll
    static void passOverComplaints() {
        PARSER.setLevel(Level.OFF);
    }

    private static Svg svg(String body) {
        return Svg.of(HEAD + body + "</svg>");
    }

    private static BufferedImage drawn(Svg svg) {
        BufferedImage image = new BufferedImage(100, 50, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.scale(100 / svg.width(), 50 / svg.height());
        svg.draw(g);
        g.dispose();
        return image;
    }

    private static int middle(Svg svg) {
        return drawn(svg).getRGB(50, 25);
    }

    @Test
    void aPictureHasTheSizeItSaysAndIsDrawnOverIt() {
        Svg red = svg(RED);
        assertThat(red.width()).isEqualTo(100);
        assertThat(red.height()).isEqualTo(50);
        assertThat(middle(red)).isEqualTo(0xffff0000);
        assertThat(drawn(red).getRGB(0, 0)).isEqualTo(0xffff0000);
        assertThat(drawn(red).getRGB(99, 49)).isEqualTo(0xffff0000);
    }

    @Test
    void theViewBoxIsTheSizeWhereNoneIsSaid() {
        Svg svg = Svg.of("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 20'>" + RED + "</svg>");
        assertThat(svg.width() / svg.height()).isEqualTo(1.5);
    }

    @Test
    void giantsAreTakenSmallerInTheSameShape() {
        Svg svg = Svg.of("<svg xmlns='http://www.w3.org/2000/svg' width='4000000' height='1000000'>" + RED + "</svg>");
        assertThat(svg.width()).isEqualTo(Svg.MOST_SIDE);
        assertThat(svg.height()).isEqualTo(Svg.MOST_SIDE / 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<html/>",
                "<svg",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='10'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' width='-5' height='10'/>",
            })
    void whatIsNoPictureIsRefusedInOneSentence(String source) {
        assertThatThrownBy(() -> Svg.of(source))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("[A-Z][^\\n]*\\.");
    }

    @Test
    void entitiesAreRefusedWhetherTheyReadFilesOrExplode(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String outside =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + HEAD + "<text>&x;</text></svg>";
        assertThatThrownBy(() -> Svg.of(outside)).hasMessageContaining("entities");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        laughs.append("]>").append(HEAD).append("<text>&a29;</text></svg>");
        assertThatThrownBy(() -> Svg.of(laughs.toString())).hasMessageContaining("entities");
    }

    @Test
    void aDocumentTypeWithoutEntitiesIsPassedOver() {
        String old = "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>" + HEAD + RED + "</svg>";
        assertThat(middle(Svg.of(old))).isEqualTo(0xffff0000);
    }

    @Test
    void nothingIsFetchedOrOpened(@TempDir Path folder) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.svg";
            String file = folder.resolve("x.png").toUri().toString();
            Svg svg = svg("<style>@import '" + url + "'; rect{fill:url(" + url + "#a)} @font-face{src:url(" + url
                    + ")}</style><image href='" + url + "' width='9' height='9'/><image xlink:href='" + file
                    + "' width='9' height='9'/><use href='" + url + "#a'/><rect fill='url(" + url
                    + "#g)' width='5' height='5'/><rect style='filter:url( \"" + url
                    + "#f\")' width='5' height='5'/><filter id='f'><feImage href='" + url + "'/></filter>" + RED);
            drawn(svg);
            assertThat(svg.source()).doesNotContain("http://127").doesNotContain("file:");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void scriptsAnimationsAndForeignPartsAreLeftOut() {
        Svg svg = svg("<script>alert(1)</script><rect width='100' height='50' fill='#00ff00' onload='alert(1)'>"
                + "<animate attributeName='fill' to='#ff0000'/></rect><foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>"
                + "x</p></foreignObject><a href='javascript:alert(1)'><rect width='1' height='1'/></a>");
        assertThat(svg.source())
                .doesNotContain("script")
                .doesNotContain("onload")
                .doesNotContain("animate")
                .doesNotContain("foreign");
        assertThat(middle(svg)).isEqualTo(0xff00ff00);
    }

    @Test
    void cleaningTwiceChangesNothingMore() {
        Svg once = svg(
                "<style>.a{fill:#0f0;stroke-dasharray:0.0001}</style><g class='a' style='opacity:.5; FILL : url(x)'>"
                        + "<use xlink:href='#r'/></g><rect id='r' width='9' height='9' stroke-dasharray='0'/><!-- x --><text>a &amp; b</text>");
        Svg twice = Svg.of(once.source());
        assertThat(twice.source()).isEqualTo(once.source());
        assertThat(twice).isEqualTo(once).hasSameHashCodeAs(once);
        assertThat(twice.width()).isEqualTo(once.width());
    }

    @Test
    void compressedFilesAndOtherEncodingsAreRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write((HEAD + RED + "</svg>").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Svg.of(packed.toByteArray())).isEqualTo(svg(RED));
        byte[] latin = ("<?xml version='1.0' encoding='ISO-8859-1'?>" + HEAD + "<desc>é</desc>" + RED + "</svg>")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Svg.of(latin).source()).contains("é");
    }

    @Test
    void aSmallFileThatUnpacksToGigabytesIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 64; i++) {
                gzip.write(spaces);
            }
        }
        assertThatThrownBy(() -> Svg.of(packed.toByteArray())).hasMessageContaining("too large");
    }

    @Test
    void partsThatDrawEachOtherWithoutEndAreRefused() {
        StringBuilder uses = new StringBuilder("<rect id='a0' width='1' height='1'/>");
        StringBuilder patterns = new StringBuilder();
        StringBuilder styled = new StringBuilder("<style>");
        for (int i = 1; i < 14; i++) {
            uses.append("<g id='a")
                    .append(i)
                    .append("'>")
                    .append(("<use href='#a" + (i - 1) + "'/>").repeat(10))
                    .append("</g>");
            patterns.append("<pattern id='p")
                    .append(i)
                    .append("' width='1' height='1'>")
                    .append(("<rect width='1' height='1' fill='url(#p" + (i - 1) + ")'/>").repeat(10))
                    .append("</pattern>");
            styled.append(".c").append(i).append("{fill:url(#s").append(i - 1).append(")}");
        }
        styled.append("</style>");
        for (int i = 0; i < 14; i++) {
            styled.append("<pattern id='s")
                    .append(i)
                    .append("' width='1' height='1'>")
                    .append(("<rect width='1' height='1' class='x c" + i + "'/>").repeat(10))
                    .append("</pattern>");
        }
        for (String body : new String[] {uses.toString(), patterns.toString(), styled.toString()}) {
            assertThatThrownBy(() -> svg(body)).hasMessageContaining("too often");
        }
        assertThatThrownBy(() -> svg("<g id='a'><use href='#a'/></g>")).hasMessageContaining("refers to itself");
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            row.append("<linearGradient id='g")
                    .append(i)
                    .append("' href='#g")
                    .append(i + 1)
                    .append("'/>");
        }
        assertThatThrownBy(() -> svg(row.toString())).hasMessageContaining("too long a row");
    }

    @Test
    void partsThatLieTooDeepOrAreTooManyAreRefused() {
        assertThatThrownBy(() -> svg("<g>".repeat(5000) + "</g>".repeat(5000))).hasMessageContaining("too deep");
        assertThatThrownBy(() -> svg("<g/>".repeat(120_000))).hasMessageContaining("too many parts");
        assertThat(middle(svg("<g>".repeat(60) + RED + "</g>".repeat(60)))).isEqualTo(0xffff0000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0 L1e9 1e9' stroke='#000' stroke-dasharray='0.00001'/>",
                "<path d='M0 0 L100 50' stroke='#000' style='stroke-dasharray:1e-9 1e-9'/>",
                "<filter id='f' x='-1e9' y='-1e9' width='1e18' height='1e18' filterUnits='userSpaceOnUse'>"
                        + "<feGaussianBlur stdDeviation='1e9'/></filter><rect width='9' height='9' filter='url(#f)'/>",
                "<filter id='f' x='-100000%' y='-100000%' width='9000000%' height='9000000%'>"
                        + "<feGaussianBlur stdDeviation='90'/></filter><rect width='9' height='9' filter='url(#f)'/>",
                "<filter id='f'><feTurbulence numOctaves='2000000000' baseFrequency='0.01'/></filter>"
                        + "<rect width='90' height='40' filter='url(#f)'/>",
                "<pattern id='p' width='1e-9' height='1e-9' patternUnits='userSpaceOnUse'><rect width='1' height='1'/>"
                        + "</pattern><rect width='90' height='40' fill='url(#p)'/>",
                "<mask id='m' x='-1e9' y='-1e9' width='9e9' height='9e9' maskUnits='userSpaceOnUse'>"
                        + "<rect width='9' height='9' fill='#fff'/></mask><rect width='9' height='9' mask='url(#m)'/>",
                "<rect width='1e30' height='1e30' fill='#0f0'/>",
                "<text font-size='1e9'>x</text>",
                "<circle r='NaN' cx='Infinity'/>",
                "<path d='M0 0 A 1e30 1 0 0 1 5 5'/>",
                "<marker id='m' markerWidth='1e9' markerHeight='1e9'><rect width='9' height='9'/></marker>"
                        + "<path d='M0 0 L9 9' marker-end='url(#m)'/>",
                "<image width='9' height='9' href='data:image/png;base64,AAAA'/>",
                "<image width='9' height='9' href='data:image/svg+xml;base64,AAAA'/>",
            })
    void numbersWithoutMeasureAreRefusedOrDrawnInTime(String body) {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            Svg svg;
            try {
                svg = svg(body);
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).endsWith(".");
                return;
            }
            drawn(svg);
        });
    }

    @Test
    void damagedSourcesAreAPictureOrOneSentence() {
        String whole = HEAD + "<defs><linearGradient id='g'><stop offset='0' stop-color='#f00'/><stop offset='1'/>"
                + "</linearGradient><clipPath id='c'><circle r='20'/></clipPath></defs>"
                + "<g clip-path='url(#c)' transform='rotate(30)'><path d='M1 2 C 3 4 5 6 7 8 z' fill='url(#g)'/></g>"
                + "<text x='3'>a</text><polygon points='1,2 3,4 5,6'/></svg>";
        Random random = new Random(4);
        String pieces = "<>'\"=/#&;{}()0123456789eE.-MzA%\u00e9 ";
        int pictures = 0;
        for (int i = 0; i < 3000; i++) {
            StringBuilder broken = new StringBuilder(whole);
            for (int k = 0; k <= random.nextInt(4); k++) {
                broken.setCharAt(
                        HEAD.length() + random.nextInt(whole.length() - HEAD.length()),
                        pieces.charAt(random.nextInt(pieces.length())));
            }
            try {
                drawn(Svg.of(broken.toString()));
                pictures++;
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).as(broken.toString()).endsWith(".");
            }
        }
        assertThat(pictures).isGreaterThan(100);
    }
}
