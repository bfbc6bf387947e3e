package dev.codebook.generator;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** A generated type and its nested ones, called by the names of their methods. */
final class GeneratedType {

  private final Class<?> type;

  GeneratedType(ClassLoader classes, String name) throws ReflectiveOperationException {
    this.type = classes.loadClass(name);
  }

  /** A type nested in it. */
  GeneratedType nested(String simpleName) throws ReflectiveOperationException {
    return new GeneratedType(type.getClassLoader(), type.getName() + "$" + simpleName);
  }

  /** A type of the same package. */
  GeneratedType sibling(String simpleName) throws ReflectiveOperationException {
    return new GeneratedType(type.getClassLoader(), type.getPackageName() + "." + simpleName);
  }

  /** The value of a constant. */
  Object field(String name) throws ReflectiveOperationException {
    return type.getField(name).get(null);
  }

  /** Calls a static method with that name and as many parameters. */
  Object call(String method, Object... arguments) throws ReflectiveOperationException {
    return call(type, null, method, arguments);
  }

  /** Calls a method of an instance of a generated type. */
  static Object callOn(Object instance, String method, Object... arguments)
      throws ReflectiveOperationException {
    Class<?> owner =
        instance instanceof Enum<?> constant ? constant.getDeclaringClass() : instance.getClass();
    return call(owner, instance, method, arguments);
  }

  private static Object call(Class<?> owner, Object instance, String method, Object... arguments)
      throws ReflectiveOperationException {
    Method found =
        Arrays.stream(owner.getMethods())
            .filter(candidate -> candidate.getName().equals(method))
            .filter(candidate -> candidate.getParameterCount() == arguments.length)
            .filter(candidate -> !candidate.isBridge())
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException(owner + "." + method));
    try {
      return found.invoke(instance, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }
}
