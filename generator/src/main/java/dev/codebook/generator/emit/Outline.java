package dev.codebook.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/** A type as JavaPoet gets to see it; that of many types may be the same. */
record Outline(ClassName name, Form form, List<Member> members) {

  Outline {
    members = List.copyOf(members);
  }

  /** All that decides what JavaPoet writes, but the dialect. */
  List<Object> inputs() {
    var inputs = new ArrayList<Object>();
    inputs.add(name.canonicalName());
    inputs.add(form);
    for (Member member : members) {
      inputs.add(member.getClass());
      inputs.addAll(member.inputs());
    }
    return inputs;
  }

  TypeSpec spec() {
    TypeSpec.Builder spec = form.builder(name);
    for (Member member : members) {
      member.addTo(spec);
    }
    return spec.build();
  }
}
