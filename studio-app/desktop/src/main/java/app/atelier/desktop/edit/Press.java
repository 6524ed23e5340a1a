package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Document;
import java.awt.geom.Point2D;

/**
 * The mouse goes down on the picture.
 *
 * @param x in the view
 * @param y in the view
 * @param at in document pixels
 */
record Press(
        Document document, double x, double y, Point2D at, boolean shift, boolean alt, boolean shortcut, int clicks) {}
