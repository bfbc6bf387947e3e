package dev.codebook.catalog.read;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.codebook.catalog.diagnostics.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text is: with or without the entries that are alike, it is read as the same. */
class AbridgedTextFuzzTest {

  static List<byte[]> texts() {
    var texts = new ArrayList<byte[]>();
    for (int seed = 0; seed < 50; seed++) {
      texts.add(RandomText.of(new Random(seed)).getBytes(StandardCharsets.UTF_8));
    }
    return texts;
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "5m")
  void isReadAsAWhole(byte[] bytes) {
    ReadTwice.assertAlike(new SourceText("a.yaml", new String(bytes, StandardCharsets.UTF_8)));
  }
}
