<#-- A line for each library: name, version and licences, with tabs between them. -->
<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#assign licences = entry.getValue()/>
${(project.name!project.artifactId)?replace("\\s+", " ", "r")}	${project.version}	<#list licences as licence>${licence}<#if licence_has_next>, </#if></#list>
</#list>
