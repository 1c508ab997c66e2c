package org.interculturalcities.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturePainterTest {

    private static final int TEXT_TOP = 60;
    private static final int TEXT_END = 360;
    private static final Weave WEAVE = new Weave(List.of("education"), List.of("PT"));

    private static BufferedImage painted(String title, boolean isRightToLeft) throws IOException {
        byte[] png = PicturePainter.png(new SharePicture(title, "", "", isRightToLeft, WEAVE));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    // The number of columns between two that have dark pixels of a title.
    private static long inked(BufferedImage image, int from, int to) {
        return IntStream.range(from, to)
                .filter(x -> IntStream.range(TEXT_TOP, TEXT_END).anyMatch(y -> (image.getRGB(x, y) & 0xff) < 0x60))
                .count();
    }

    @Test
    void aTitleStandsBesideTheWeave() throws IOException {
        BufferedImage image = painted("Together for stronger communities", false);
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(inked(image, 72, 800)).isPositive();
        assertThat(inked(image, 812, 880)).isZero();
        assertThat(image.getRGB(885 + 5, 2) & 0xffffff).isEqualTo(0x0b5560);
    }

    @Test
    void aRightToLeftTitleStandsAtTheRight() throws IOException {
        String title = "مكافحة الشائعات";
        assumeTrue(new Font(Font.SERIF, Font.BOLD, 64).canDisplayUpTo(title) < 0, "No font for Arabic");
        BufferedImage image = painted(title, true);
        assertThat(inked(image, 325, 600)).isZero();
        assertThat(inked(image, 1000, 1128)).isPositive();
    }

    @Test
    void aTitleThatNoFontCanWriteIsLeftOut() throws IOException {
        assertThat(inked(painted("Title \uE123", false), 72, 800)).isZero();
    }

    @Test
    void aLongTitleIsCut() throws IOException {
        BufferedImage image = painted("Together for stronger communities ".repeat(20), false);
        assertThat(inked(image, 830, 880)).isZero();
        assertThat(IntStream.range(420, 630).filter(y -> (image.getRGB(100, y) & 0xff) < 0x60))
                .isEmpty();
    }
}
