package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class JsonTest {

  /** As a client would declare it. */
  record Failure(ShopError error, Country country, List<ShopError> earlier) {}

  private final ObjectMapper mapper = JsonMapper.builder().build();

  @Test
  void writesCodes() {
    Failure failure =
        new Failure(ShopError.CARD_DECLINED, Country.AUSTRIA, List.of(ShopError.TOKEN_DAMAGED));
    assertEquals(
        "{\"error\":1101,\"country\":\"AT\",\"earlier\":[1102]}", mapper.writeValueAsString(failure));
  }

  @Test
  void readsCodes() {
    Failure failure =
        mapper.readValue(
            "{\"error\":1101,\"country\":\"CH\",\"earlier\":[1102,1102]}", Failure.class);
    assertEquals(ShopError.CARD_DECLINED, failure.error());
    assertEquals(Country.SWITZERLAND, failure.country());
    assertEquals(List.of(ShopError.TOKEN_DAMAGED, ShopError.TOKEN_DAMAGED), failure.earlier());
    assertNull(mapper.readValue("null", ShopError.class));
  }

  @Test
  void unknownCodesAreRefused() {
    ValueInstantiationException refused =
        assertThrows(
            ValueInstantiationException.class, () -> mapper.readValue("4711", ShopError.class));
    assertTrue(
        refused.getMessage().contains("No ShopError has the code 4711"), refused.getMessage());
  }

  @Test
  void unknownCodesBecomeNullOnRequest() {
    ObjectMapper lenient =
        JsonMapper.builder().enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL).build();
    assertNull(lenient.readValue("4711", ShopError.class));
    assertNull(lenient.readValue("\"FR\"", Country.class));
    assertEquals(ShopError.CARD_DECLINED, lenient.readValue("1101", ShopError.class));
  }

  @Test
  void unknownCodesAreKeptAsValues() {
    ShopError.Value[] values = mapper.readValue("[4711, 1101]", ShopError.Value[].class);
    assertEquals(ShopError.Value.of(4711), values[0]);
    assertTrue(values[0].constant().isEmpty());
    assertEquals(ShopError.CARD_DECLINED, values[1].constant().orElseThrow());
    assertEquals("[4711,1101]", mapper.writeValueAsString(values));
    assertEquals(Country.Value.of("FR"), mapper.readValue("\"FR\"", Country.Value.class));
  }

  @Test
  void keysOfMapsAreCodesToo() {
    Map<Country, Integer> orders = Map.of(Country.AUSTRIA, 3);
    String json = mapper.writeValueAsString(orders);
    assertEquals("{\"AT\":3}", json);
    assertEquals(orders, mapper.readValue(json, new TypeReference<Map<Country, Integer>>() {}));
    Map<ShopError, Integer> errors = Map.of(ShopError.CARD_DECLINED, 2);
    String counted = mapper.writeValueAsString(errors);
    assertEquals("{\"1101\":2}", counted);
    assertEquals(errors, mapper.readValue(counted, new TypeReference<Map<ShopError, Integer>>() {}));
  }
}
