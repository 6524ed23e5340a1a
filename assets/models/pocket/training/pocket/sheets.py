"""Contact sheets with captions."""

import textwrap

import torch
from PIL import Image, ImageDraw

CAPTION_HEIGHT, GAP = 38, 6


def sheet(pictures, captions, out, columns=6, wrap=44):
    """Writes pictures (n, 3, h, w) in 0..1 with a caption under each."""
    pixels = (pictures.float().cpu().clamp(0, 1) * 255 + 0.5).to(torch.uint8).permute(0, 2, 3, 1).numpy()
    height, width = pixels.shape[1:3]
    rows = -(-len(pixels) // columns)
    page = Image.new("RGB", (columns * (width + GAP), rows * (height + CAPTION_HEIGHT)), (20, 20, 24))
    pen = ImageDraw.Draw(page)
    for i, picture in enumerate(pixels):
        x, y = i % columns * (width + GAP), i // columns * (height + CAPTION_HEIGHT)
        page.paste(Image.fromarray(picture), (x, y))
        for line, text in enumerate(textwrap.wrap(captions[i], wrap)[:3]):
            pen.text((x + 2, y + height + 1 + 12 * line), text, fill=(230, 230, 235))
    page.save(out, **({"quality": 88} if str(out).endswith(".jpg") else {}))
