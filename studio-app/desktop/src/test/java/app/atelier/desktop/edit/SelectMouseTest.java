package app.atelier.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tools that select, with the mouse, and what is selected as a limit to paint. */
@Tag("display")
class SelectMouseTest extends ToolMouse {
    @Test
    void aRectangleIsSelectedAddedToNarrowedAndTakenOff() throws Exception {
        tool(Tool.RECTANGLE);
        window.drag(20, 20, 60, 60, 120, 80);
        window.step(1);
        var bounds = selection().bounds();
        assertThat(bounds.x).isCloseTo(20, within(1));
        assertThat(bounds.width).isCloseTo(100, within(1));
        window.drag(KeyCode.SHIFT, 200, 100, 240, 140);
        window.step(2);
        assertThat(selection().at(220, 120)).isEqualTo(255);
        assertThat(selection().at(50, 50)).isEqualTo(255);
        window.drag(KeyCode.ALT, 10, 10, 60, 100);
        window.step(3);
        assertThat(selection().at(50, 50)).isZero();
        window.click(280, 10);
        window.step(4);
        assertThat(ActiveSelection.of(window.document())).isEmpty();
    }

    @Test
    void anEllipseALassoAndAPolygonSelectWhatIsInside() throws Exception {
        tool(Tool.ELLIPSE);
        window.drag(100, 50, 150, 100, 200, 150);
        window.step(1);
        assertThat(selection().at(150, 100)).isEqualTo(255);
        assertThat(selection().at(104, 54)).isZero();
        tool(Tool.LASSO);
        window.drag(20, 20, 100, 20, 100, 100, 20, 100, 20, 30);
        window.step(2);
        assertThat(selection().at(60, 60)).isEqualTo(255);
        assertThat(selection().at(150, 100)).isZero();
        tool(Tool.POLYGON);
        for (double[] corner : new double[][] {{200, 20}, {280, 20}, {240, 90}}) {
            window.click(corner[0], corner[1]);
        }
        window.robot().type(KeyCode.ENTER);
        window.step(3);
        assertThat(selection().at(240, 40)).isEqualTo(255);
        assertThat(selection().at(205, 80)).isZero();
    }

    @Test
    void theWandAndTheRangeOfColoursFindWhatLooksAlike() throws Exception {
        tool(Tool.WAND);
        window.click(70, 70);
        window.step(1);
        var bounds = selection().bounds();
        assertThat(bounds).isEqualTo(new java.awt.Rectangle(50, 50, 40, 40));
        tool(Tool.COLOURS);
        window.click(220, 120);
        window.step(2);
        assertThat(selection().bounds()).isEqualTo(new java.awt.Rectangle(200, 100, 40, 40));
    }

    @Test
    void paintStaysInsideWhatIsSelected() throws Exception {
        tool(Tool.RECTANGLE);
        window.drag(100, 10, 120, 30, 140, 60);
        window.step(1);
        tool(Tool.BRUSH);
        window.drag(80, 30, 120, 30, 180, 30);
        window.step(2);
        assertThat(window.seen(120, 30)).isEqualTo(GREEN);
        assertThat(window.seen(90, 30)).isEqualTo(WHITE);
        assertThat(window.seen(160, 30)).isEqualTo(WHITE);
    }
}
