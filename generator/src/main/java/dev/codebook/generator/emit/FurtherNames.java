package dev.codebook.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/**
 * Adds names that are not the constants' own to an index of names: each with a statement, or where
 * that would take more, from arrays.
 */
interface FurtherNames extends Compared {

  /** How many names are added one by one before a loop over an array takes less. */
  int FEW = 100;

  /** Adds the statements that add them to the index. */
  void fill(CodeBlock.Builder block);

  /** Adds what they are in. */
  void addTo(TypeSpec.Builder index);

  /** So few that each has a statement. */
  record Few(String statements) implements FurtherNames {

    @Override
    public List<Object> inputs() {
      return List.of(statements);
    }

    @Override
    public void fill(CodeBlock.Builder block) {
      block.add("$L\n", statements);
    }

    @Override
    public void addTo(TypeSpec.Builder index) {
      // The statements hold everything.
    }
  }
}
