def folder = new File(basedir, 'src/main/codebook')
folder.mkdirs()
new File(folder, 'part.yaml').withWriter('UTF-8') { out ->
  out << 'catalogue: Part\npackage: com.example.parts\nattributes:\n  stocked: {type: boolean, default: true}\nentries:\n'
  (0..<4000).each {
    out << "  - name: Part${it}\n    code: ${it * 1000}\n    summary: What part ${it} is.\n"
    out << "    description: Part ${it} of the catalogue, which can be had in any number.\n"
  }
}
true
