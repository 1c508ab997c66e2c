package org.interculturalcities.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Paints one share picture: the weave at the end of the line, title, line and name of the site before it. */
final class PicturePainter {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int WEAVE = 320;
    private static final int SCALE = 5;
    private static final int MARGIN = 72;
    private static final int TEXT = WIDTH - WEAVE - 2 * MARGIN;
    private static final int MAX_LINES = 4;
    private static final Font TITLE = new Font(Font.SERIF, Font.BOLD, 64);
    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 32);
    private static final Font NAME = new Font(Font.SERIF, Font.BOLD, 36);
    private static final Color PAPER = new Color(0xfaf7f0);
    private static final Color INK = new Color(0x1e2430);
    private static final Color MUTED = new Color(0x555c69);

    private final SharePicture picture;
    private final Graphics2D graphics;

    private PicturePainter(SharePicture picture, Graphics2D graphics) {
        this.picture = picture;
        this.graphics = graphics;
    }

    static byte[] png(SharePicture picture) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        new PicturePainter(picture, graphics).paint();
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void paint() {
        graphics.setColor(PAPER);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        paintWeave();
        int y = paint(picture.title(), TITLE, INK, MAX_LINES, MARGIN);
        paint(picture.line(), SMALL, MUTED, 2, y + 16);
        paint(picture.site(), NAME, INK, 1, HEIGHT - MARGIN - NAME.getSize());
    }

    private void paintWeave() {
        Graphics2D part = (Graphics2D) graphics.create(picture.isRightToLeft() ? 0 : WIDTH - WEAVE, 0, WEAVE, HEIGHT);
        part.scale(SCALE, SCALE);
        picture.weave().paint(part, WEAVE / SCALE, HEIGHT / SCALE);
        part.dispose();
    }

    // Returns where the text ends. A text with characters that no font has is left out.
    private int paint(String text, Font font, Color colour, int maxLines, int from) {
        if (text.isBlank() || font.canDisplayUpTo(text) >= 0) {
            return from;
        }
        graphics.setColor(colour);
        float y = from;
        for (TextLayout line : lines(text, font, maxLines)) {
            y += line.getAscent();
            line.draw(graphics, picture.isRightToLeft() ? WIDTH - MARGIN - line.getAdvance() : MARGIN, y);
            y += line.getDescent() + line.getLeading();
        }
        return Math.round(y);
    }

    private List<TextLayout> lines(String text, Font font, int maxLines) {
        List<TextLayout> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < maxLines) {
            int end = measurer(rest, font).nextOffset(TEXT);
            boolean isCut = lines.size() == maxLines - 1 && end < rest.length();
            String line = isCut ? rest.substring(0, Math.max(1, end - 1)).strip() + "…" : rest.substring(0, end);
            lines.add(measurer(line, font).nextLayout(WIDTH));
            rest = rest.substring(end);
        }
        return lines;
    }

    private LineBreakMeasurer measurer(String text, Font font) {
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                picture.isRightToLeft() ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        FontRenderContext context = graphics.getFontRenderContext();
        return new LineBreakMeasurer(attributed.getIterator(), context);
    }
}
