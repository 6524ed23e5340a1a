package app.atelier.desktop.edit;

import app.atelier.desktop.memory.Memory;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.painting.Brush;
import app.atelier.imaging.painting.Gradient;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.beans.property.Property;

/** How tools are set, from one start of the studio to the next. What cannot be read any more is as it was at first. */
final class ToolMemory {
    private static final String KEY = "edit.tool.";
    private static final int BRUSH_NUMBERS = 6;

    private final Memory memory;

    ToolMemory(Memory memory) {
        this.memory = memory;
    }

    /** Sets tools as they were, and remembers every change. */
    void keep(ToolSettings settings) {
        Tool.brushes(tool -> memory.keep(KEY + tool.id(), settings.brush(tool), ToolMemory::brush, ToolMemory::words));
        memory.keepNumber(KEY + "foreground", settings.foreground());
        memory.keepNumber(KEY + "background", settings.background());
        memory.keepNumber(KEY + "feather", settings.feather());
        memory.keepNumber(KEY + "tolerance", settings.tolerance());
        memory.keepNumber(KEY + "opacity", settings.opacity());
        memory.keepFlag(KEY + "connected", settings.connected());
        memory.keepFlag(KEY + "through", settings.through());
        memory.keepFlag(KEY + "by-speed", settings.bySpeed());
        memory.keepFlag(KEY + "show-mask", settings.showMask());
        choice("gradient", settings.gradient(), Gradient.Kind.values());
        choice("shape", settings.shape(), ShapeSpec.Kind.values());
        choice("aspect", settings.aspect(), CropTool.Aspect.values());
        choice("export-format", settings.export().format(), ExportSettings.Format.values());
        choice("export-profile", settings.export().profile(), ExportSettings.Profile.values());
        choice("export-words", settings.export().words(), ExportSettings.Words.values());
        memory.keepNumber(KEY + "export-quality", settings.export().quality());
        memory.keep(KEY + "text", settings.textStyle(), TextStyle::parse, TextStyle::words);
    }

    private <T extends Enum<T>> void choice(String key, Property<T> property, T[] all) {
        memory.keep(
                KEY + key,
                property,
                name -> Arrays.stream(all)
                        .filter(one -> one.name().equals(name))
                        .findFirst(),
                Enum::name);
    }

    private static String words(Brush brush) {
        return DoubleStream.of(
                        brush.size(),
                        brush.hardness(),
                        brush.flow(),
                        brush.opacity(),
                        brush.spacing(),
                        brush.smoothing())
                .mapToObj(Double::toString)
                .collect(Collectors.joining(" "));
    }

    private static Optional<Brush> brush(String words) {
        try {
            double[] numbers = Arrays.stream(words.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return numbers.length != BRUSH_NUMBERS
                    ? Optional.empty()
                    : Optional.of(new Brush(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4])
                            .withSmoothing(numbers[5]));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
