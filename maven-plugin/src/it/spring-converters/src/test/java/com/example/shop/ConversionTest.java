package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.DefaultConversionService;

class ConversionTest {

  private final DefaultConversionService service = new DefaultConversionService();

  ConversionTest() {
    ShopErrorConverters.addTo(service);
    CountryConverters.addTo(service);
  }

  @Test
  void codesBecomeConstants() {
    assertEquals(ShopError.CARD_DECLINED, service.convert(1101, ShopError.class));
    assertEquals(Country.AUSTRIA, service.convert("AT", Country.class));
  }

  @Test
  void constantsBecomeCodes() {
    assertEquals(1102, service.convert(ShopError.TOKEN_DAMAGED, Integer.class));
    assertEquals("1102", service.convert(ShopError.TOKEN_DAMAGED, String.class));
    assertEquals("CH", service.convert(Country.SWITZERLAND, String.class));
  }

  @Test
  void textOfARequestBecomesAConstant() {
    assertEquals(ShopError.CARD_DECLINED, service.convert(" 1101 ", ShopError.class));
    assertNull(service.convert("", ShopError.class));
    assertEquals(
        java.util.List.of(ShopError.CARD_DECLINED, ShopError.TOKEN_DAMAGED),
        java.util.List.of(service.convert("1101,1102", ShopError[].class)));
  }

  @Test
  void unknownCodesAreRefused() {
    ConversionFailedException refused =
        assertThrows(
            ConversionFailedException.class, () -> service.convert("4711", ShopError.class));
    assertEquals("No ShopError has the code 4711", refused.getCause().getMessage());
    assertThrows(
        ConversionFailedException.class, () -> service.convert("CardDeclined", ShopError.class));
    assertThrows(ConversionFailedException.class, () -> service.convert("FR", Country.class));
  }

  @Test
  void eachConverterWorksAlone() {
    assertEquals(ShopError.CARD_DECLINED, new ShopErrorConverters.OfCode().convert(1101));
    assertEquals(1101, new ShopErrorConverters.ToCode().convert(ShopError.CARD_DECLINED));
  }
}
