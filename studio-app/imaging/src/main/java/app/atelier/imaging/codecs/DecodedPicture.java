package app.atelier.imaging.codecs;

import app.atelier.imaging.Picture;

/** A picture upright and in sRGB, what travelled with it, and how the file described itself. */
public record DecodedPicture(Picture picture, PictureMetadata metadata, PictureHeader header) {}
