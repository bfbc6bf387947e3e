package dev.codebook.catalog.read;

import dev.codebook.catalog.diagnostics.Located;
import dev.codebook.catalog.diagnostics.Position;
import dev.codebook.catalog.model.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of entries that have a name, a code and texts alone, as most have: where the token of
 * each is. They are read without a tree, as {@link EntryReader} would read their trees.
 */
final class EntryForm {

  private static final List<String> KEYS =
      List.of("name", "code", "summary", "description", "since");
  private static final int NAME = 0;
  private static final int CODE = 1;
  private static final int SUMMARY = 2;
  private static final int DESCRIPTION = 3;
  private static final int SINCE = 4;

  private final ItemTree model;

  /** For each of the keys the token that is its value; {@link ItemTokens#NONE} if it has none. */
  private final int[] tokens;

  /** For each of the keys whether its value stands in quotes. */
  private final boolean[] isString;

  private EntryForm(ItemTree model, int[] tokens, boolean[] isString) {
    this.model = model;
    this.tokens = tokens;
    this.isString = isString;
  }

  /** Nothing where there is more to such entries, or something to find. */
  static Optional<EntryForm> of(ItemTree model) {
    int[] tokens = new int[KEYS.size()];
    Arrays.fill(tokens, ItemTokens.NONE);
    boolean[] isString = new boolean[KEYS.size()];
    int scalars = 0;
    if (model.root() instanceof Node.Mapping mapping) {
      for (Node.Member member : mapping.members()) {
        int key = KEYS.indexOf(member.key().text());
        int token = model.token(scalars + 1);
        boolean isUsual = key >= 0 && tokens[key] == ItemTokens.NONE && token != ItemTokens.NONE;
        if (!isUsual || !(member.value() instanceof Node.Scalar scalar)) {
          return Optional.empty();
        }
        tokens[key] = token;
        isString[key] = scalar.isString();
        scalars += 2;
      }
    }
    return tokens[NAME] == ItemTokens.NONE || tokens[CODE] == ItemTokens.NONE
        ? Optional.empty()
        : Optional.of(new EntryForm(model, tokens, isString));
  }

  /** The entry that an item of the form is; nothing where one of its values is missing. */
  Optional<Entry> entry(Item item, CodeReader codes) {
    Position position = model.position(item);
    var values = new Node.Scalar[tokens.length];
    for (int key = 0; key < tokens.length; key++) {
      if (tokens[key] != ItemTokens.NONE) {
        values[key] = item.scalar(tokens[key], isString[key], position.source());
        if (values[key].isNothing()) {
          return Optional.empty();
        }
      }
    }
    return values[NAME].text().isBlank()
        ? Optional.empty()
        : Optional.of(
            new Entry(
                text(values[NAME], position),
                codes.located(values[CODE]),
                text(values[SUMMARY], position),
                text(values[DESCRIPTION], position),
                List.of(),
                Map.of(),
                text(values[SINCE], position),
                Optional.empty(),
                Map.of()));
  }

  private static Located<String> text(Node.@Nullable Scalar value, Position otherwise) {
    return value == null
        ? new Located<>("", otherwise)
        : new Located<>(value.text(), value.position());
  }
}
