package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.desktop.memory.Memory;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.painting.Gradient;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How tools are set, kept from start to start, and what the hand does to them. */
class ToolSettingsTest {
    @TempDir
    Path folder;

    private ToolSettings kept(Memory memory) {
        var settings = new ToolSettings();
        new ToolMemory(memory).keep(settings);
        return settings;
    }

    @Test
    void toolsAreSetAsTheyWereWhenTheStudioStartsAgain() {
        Path file = folder.resolve("memory.json");
        var memory = Memory.open(file);
        var settings = kept(memory);
        settings.tool().set(Tool.ERASER);
        settings.size(77);
        settings.hardness(.25);
        settings.smoothing(.5);
        settings.foreground().set(0x123456);
        settings.tolerance().set(.3);
        settings.connected().set(false);
        settings.gradient().set(Gradient.Kind.RADIAL);
        settings.shape().set(ShapeSpec.Kind.STAR);
        settings.aspect().set(CropTool.Aspect.FOUR_FIVE);
        settings.bySpeed().set(true);
        var style = new TextStyle("inter", 700, "CENTRE", .1, 1.5);
        settings.textStyle().set(style);
        memory.close();
        var again = kept(Memory.open(file));
        assertThat(again.brush(Tool.ERASER).get())
                .isEqualTo(settings.brush(Tool.ERASER).get());
        assertThat(again.brush(Tool.BRUSH).get().size()).isEqualTo(40);
        assertThat(again.foreground().get()).isEqualTo(0x123456);
        assertThat(again.tolerance().get()).isEqualTo(.3);
        assertThat(again.connected().get()).isFalse();
        assertThat(again.gradient().get()).isEqualTo(Gradient.Kind.RADIAL);
        assertThat(again.shape().get()).isEqualTo(ShapeSpec.Kind.STAR);
        assertThat(again.aspect().get()).isEqualTo(CropTool.Aspect.FOUR_FIVE);
        assertThat(again.bySpeed().get()).isTrue();
        assertThat(again.textStyle().get()).isEqualTo(style);
    }

    @Test
    void whatCannotBeReadIsAsItWasAtFirst() throws Exception {
        Path file = folder.resolve("memory.json");
        Files.writeString(file, """
                {"edit.tool.brush": "0 many 1 1 1 1", "edit.tool.eraser": "-5 1 1 1 .1 0", "edit.tool.shape": "BLOB",
                 "edit.tool.text": "only two", "edit.tool.tolerance": "much"}""");
        var settings = kept(Memory.open(file));
        var fresh = new ToolSettings();
        assertThat(settings.brush(Tool.BRUSH).get())
                .isEqualTo(fresh.brush(Tool.BRUSH).get());
        assertThat(settings.brush(Tool.ERASER).get())
                .isEqualTo(fresh.brush(Tool.ERASER).get());
        assertThat(settings.shape().get()).isEqualTo(ShapeSpec.Kind.RECTANGLE);
        assertThat(settings.tolerance().get()).isEqualTo(.12);
        assertThat(settings.textStyle().get()).isEqualTo(TextStyle.usual());
    }

    @Test
    void aFontThatIsGoneIsAnotherOneInTheNextText() {
        var text = new TextStyle("no-such-font", 950, "SIDEWAYS", 0, 1.2)
                .on(app.atelier.imaging.text.Text.of("Hello", "inter", 20));
        assertThat(app.atelier.imaging.text.Fonts.family(text.font())).isPresent();
        assertThat(text.weight()).isEqualTo(400);
    }

    /** The pressure of a hand that moves for a while at a speed. */
    private static double pressure(double unitsPerSecond) {
        var hand = new HandSpeed();
        double pressure = 0;
        for (int i = 0; i < 60; i++) {
            pressure = hand.at(i * unitsPerSecond / 120, 0, i * 1_000_000_000L / 120);
        }
        return pressure;
    }

    @Property
    void fasterHandsPressLess(
            @ForAll @DoubleRange(min = 0, max = 4000) double slow,
            @ForAll @DoubleRange(min = 50, max = 4000) double by) {
        assertThat(pressure(slow)).isBetween(.1, 1.0);
        assertThat(pressure(slow + by)).isLessThanOrEqualTo(pressure(slow));
    }

    @Test
    void aHandThatRestsPressesFully() {
        assertThat(pressure(0)).isGreaterThan(.99);
        assertThat(pressure(4000)).isLessThan(.25);
    }

    private static PerspectiveTool perspective() {
        var tool = new PerspectiveTool();
        tool.reset();
        return tool;
    }

    @Property(tries = 300)
    void howeverCornersArePulledThereIsAPageToShow(
            @ForAll PerspectiveTool.Way way,
            @ForAll @IntRange(max = 3) int first,
            @ForAll @IntRange(max = 3) int second,
            @ForAll @DoubleRange(min = -5, max = 5) double x,
            @ForAll @DoubleRange(min = -5, max = 5) double y) {
        var tool = perspective();
        tool.way().set(way);
        tool.pull(first, x, y);
        tool.pull(second, y, x);
        var done = tool.change().apply(Document.empty(40, 30));
        assertThat(done.outputWidth()).isEqualTo(40);
        assertThat(done.toOutput().inverse().apply(20, 15).getX()).isFinite();
    }

    @Property(tries = 100)
    void leaningAsFarAsItGoesIsPossible(
            @ForAll @DoubleRange(min = -1, max = 1) double across,
            @ForAll @DoubleRange(min = -1, max = 1) double down) {
        var tool = perspective();
        tool.lean(across, down);
        assertThat(tool.change().apply(Document.empty(40, 30)).outputHeight()).isEqualTo(30);
    }

    @Test
    void cornersThatWereNotPulledAreNoPerspective() {
        var tool = perspective();
        assertThat(tool.untouched()).isTrue();
        tool.pull(0, .1, .1);
        assertThat(tool.untouched()).isFalse();
        tool.reset();
        assertThat(tool.untouched()).isTrue();
        assertThat(tool.change().apply(Document.empty(40, 30)).geometry().perspective())
                .isNull();
    }
}
