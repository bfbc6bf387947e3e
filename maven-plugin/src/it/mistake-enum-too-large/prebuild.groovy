def folder = new File(basedir, 'src/main/codebook')
folder.mkdirs()
new File(folder, 'part.yaml').withWriter('UTF-8') { out ->
  out << 'catalogue: Part\npackage: com.example.parts\nentries:\n'
  (0..<50000).each { out << "  - {name: Part${it}, code: ${it}}\n" }
}
true
